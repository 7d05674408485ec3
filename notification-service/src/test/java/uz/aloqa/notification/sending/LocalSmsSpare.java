package uz.aloqa.notification.sending;

import jakarta.inject.Singleton;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.channel.Limits;

/** The provider of SMS that takes over. */
@Singleton
class LocalSmsSpare extends LocalChannel {

    LocalSmsSpare() {
        super(ChannelKind.SMS, "local-sms-spare", new Limits(1000, 1000, 2));
    }

    @Override
    public int rank() {
        return 0;
    }
}
