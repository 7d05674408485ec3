package uz.aloqa.notification.channel.telegram;

import org.junit.jupiter.api.extension.RegisterExtension;
import uz.aloqa.notification.channel.Channel;
import uz.aloqa.notification.channel.LogCanary;
import uz.aloqa.notification.channel.Messages;
import uz.aloqa.notification.channel.Outgoing;
import uz.aloqa.notification.channel.ProviderFaults;
import uz.aloqa.notification.channel.http.HttpSettings;
import uz.aloqa.notification.outbound.HostileServer;

class TelegramFaultsTest extends ProviderFaults {

    @RegisterExtension
    final LogCanary canary = new LogCanary("5000123456", "telegram-token-canary");

    @Override
    protected Channel channel() {
        return new TelegramChannel(TelegramSettings.at(server.url("")), HttpSettings.impatient(), Messages.CLOCK);
    }

    @Override
    protected Outgoing message() {
        return Messages.to("5000123456");
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
        return false;
    }

    @Override
    protected boolean pausesAll() {
        return true;
    }
}
