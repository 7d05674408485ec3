package uz.aloqa.notification.channel.webpush;

import java.security.GeneralSecurityException;
import java.time.Duration;
import org.junit.jupiter.api.extension.RegisterExtension;
import uz.aloqa.notification.channel.Channel;
import uz.aloqa.notification.channel.LogCanary;
import uz.aloqa.notification.channel.Messages;
import uz.aloqa.notification.channel.Outgoing;
import uz.aloqa.notification.channel.ProviderFaults;
import uz.aloqa.notification.outbound.HostileServer;

class WebPushFaultsTest extends ProviderFaults {

    @RegisterExtension
    final LogCanary canary = new LogCanary("endpoint-canary", WebPushSettings.privateKeyText());

    @Override
    protected Channel channel() {
        return new WebPushChannel(
                WebPushSettings.on(), WebPushSettings.client(true, Duration.ofMillis(700)), Messages.CLOCK);
    }

    @Override
    protected Outgoing message() {
        try {
            return Messages.to(
                    Browser.fresh().subscription(server.url("/endpoint-canary").toString()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected boolean handsOver(HostileServer.Received request) {
        return true;
    }

    @Override
    protected HostileServer.Behaviour before() {
        return HostileServer.OK;
    }

    @Override
    protected boolean statusIsEnough() {
        return true;
    }

    @Override
    protected boolean pausesAll() {
        return false;
    }
}
