package uz.aloqa.notification.sending;

import jakarta.inject.Singleton;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.channel.Limits;

/** Mail as far as these tests are concerned. */
@Singleton
class LocalMail extends LocalChannel {

    LocalMail() {
        super(ChannelKind.EMAIL, "local-mail", new Limits(1000, 1000, 4));
    }
}
