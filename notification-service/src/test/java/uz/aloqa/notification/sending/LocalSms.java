package uz.aloqa.notification.sending;

import jakarta.inject.Singleton;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.channel.Limits;

/** SMS as far as these tests are concerned. */
@Singleton
class LocalSms extends LocalChannel {

    LocalSms() {
        super(ChannelKind.SMS, "local-sms", new Limits(1000, 1000, 2));
    }
}
