package uz.aloqa.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.aloqa.notification.delivery.DeliveryState.CANCELLED;
import static uz.aloqa.notification.delivery.DeliveryState.DELIVERED;
import static uz.aloqa.notification.delivery.DeliveryState.EXPIRED;
import static uz.aloqa.notification.delivery.DeliveryState.FAILED;
import static uz.aloqa.notification.delivery.DeliveryState.PENDING;
import static uz.aloqa.notification.delivery.DeliveryState.READ;
import static uz.aloqa.notification.delivery.DeliveryState.SENT;

import org.junit.jupiter.api.Test;
import uz.aloqa.notification.channel.ChannelKind;

class DeliveryStateTest {

    @Test
    void nothingEverMovesBack() {
        for (DeliveryState from : DeliveryState.values()) {
            assertThat(from.mayBecome(from)).isFalse();
            for (DeliveryState to : DeliveryState.values()) {
                assertThat(from.mayBecome(to) && to.mayBecome(from)).isFalse();
            }
        }
    }

    @Test
    void whatArrivedCanNoLongerFail() {
        assertThat(FAILED.predecessors()).containsExactly(PENDING, SENT);
        assertThat(EXPIRED.predecessors()).containsExactly(PENDING, SENT);
        assertThat(CANCELLED.predecessors()).containsExactly(PENDING);
        assertThat(READ.predecessors()).containsExactly(PENDING, SENT, DELIVERED);
        assertThat(PENDING.predecessors()).isEmpty();
    }

    @Test
    void addressesAreShownSoThatNobodyCanWriteToThem() {
        assertThat(Masks.mask(ChannelKind.SMS, "+998901234567")).isEqualTo("+9989*****67");
        assertThat(Masks.mask(ChannelKind.EMAIL, "akmal@mail.example")).isEqualTo("a*****@mail.example");
        assertThat(Masks.mask(ChannelKind.TELEGRAM, "123456789")).isEqualTo("*****89");
        assertThat(Masks.mask(ChannelKind.WEB_PUSH, "{\"endpoint\":\"https://push.example/1\"}"))
                .isEqualTo("*****");
        assertThat(Masks.mask(ChannelKind.SMS, "102")).isEqualTo("*****");
        assertThat(Masks.mask(ChannelKind.EMAIL, "@")).isEqualTo("*****");
    }
}
