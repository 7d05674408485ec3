package uz.aloqa.notification.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uz.aloqa.notification.channel.Answers;
import uz.aloqa.notification.channel.Channel;
import uz.aloqa.notification.channel.LogCanary;
import uz.aloqa.notification.channel.Messages;
import uz.aloqa.notification.channel.Outgoing;
import uz.aloqa.notification.channel.ProviderFaults;
import uz.aloqa.notification.channel.http.HttpSettings;
import uz.aloqa.notification.outbound.HostileServer;

class EskizFaultsTest extends ProviderFaults {

    @RegisterExtension
    final LogCanary canary = new LogCanary("901234567", SmsSettings.ESKIZ_PASSWORD, "eskiz-token-canary");

    private final EskizServer eskiz = new EskizServer();

    @Override
    protected Channel channel() {
        return new EskizChannel(
                SmsSettings.both(), SmsSettings.Eskiz.at(server.url("/api")), HttpSettings.impatient(), Messages.CLOCK);
    }

    @Override
    protected Outgoing message() {
        return Messages.to("+998901234567");
    }

    @Override
    protected boolean handsOver(HostileServer.Received request) {
        return Answers.path(request).equals(EskizServer.SEND);
    }

    @Override
    protected HostileServer.Behaviour before() {
        return eskiz;
    }

    @Override
    protected boolean statusIsEnough() {
        return false;
    }

    @Override
    protected boolean pausesAll() {
        return true;
    }

    @Test
    void aSignInThatNeverEndsHoldsNobodyForever() {
        server.behaves(HostileServer.BODY_DRIP);
        assertRetryable(channel().send(message()));
        server.behaves(HostileServer.SILENT);
        assertRetryable(channel().send(message()));
        assertThat(server.received()).noneMatch(this::handsOver);
    }
}
