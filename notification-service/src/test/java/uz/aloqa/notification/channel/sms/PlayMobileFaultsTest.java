package uz.aloqa.notification.channel.sms;

import org.junit.jupiter.api.extension.RegisterExtension;
import uz.aloqa.notification.channel.Channel;
import uz.aloqa.notification.channel.LogCanary;
import uz.aloqa.notification.channel.Messages;
import uz.aloqa.notification.channel.Outgoing;
import uz.aloqa.notification.channel.ProviderFaults;
import uz.aloqa.notification.channel.http.HttpSettings;
import uz.aloqa.notification.outbound.HostileServer;

class PlayMobileFaultsTest extends ProviderFaults {

    @RegisterExtension
    final LogCanary canary = new LogCanary("901234567", SmsSettings.PLAYMOBILE_PASSWORD);

    @Override
    protected Channel channel() {
        return new PlayMobileChannel(
                SmsSettings.both(),
                SmsSettings.PlayMobile.at(server.url("/broker-api")),
                HttpSettings.impatient(),
                Messages.CLOCK);
    }

    @Override
    protected Outgoing message() {
        return Messages.to("+998901234567");
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
        return true;
    }
}
