package uz.aloqa.notification.channel.fcm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import uz.aloqa.notification.channel.Answers;
import uz.aloqa.notification.channel.Channel;
import uz.aloqa.notification.channel.LogCanary;
import uz.aloqa.notification.channel.Messages;
import uz.aloqa.notification.channel.Outgoing;
import uz.aloqa.notification.channel.ProviderFaults;
import uz.aloqa.notification.channel.http.HttpSettings;
import uz.aloqa.notification.outbound.HostileServer;

class FcmFaultsTest extends ProviderFaults {

    @RegisterExtension
    final LogCanary canary = new LogCanary("device-canary", "fcm-token-canary", "sender-canary");

    @TempDir
    Path folder;

    private final FcmServer fcm = new FcmServer();

    @Override
    protected Channel channel() {
        try {
            return new FcmChannel(FcmSettings.at(server.url(""), folder), HttpSettings.impatient(), Messages.CLOCK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Outgoing message() {
        return Messages.to("device-canary");
    }

    @Override
    protected boolean handsOver(HostileServer.Received request) {
        return Answers.path(request).equals(FcmServer.SEND);
    }

    @Override
    protected HostileServer.Behaviour before() {
        return fcm;
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
        server.behaves(HostileServer.ENDLESS);
        assertRetryable(channel().send(message()));
        assertThat(server.received()).noneMatch(this::handsOver);
    }
}
