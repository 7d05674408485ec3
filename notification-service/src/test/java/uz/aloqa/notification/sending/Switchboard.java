package uz.aloqa.notification.sending;

import jakarta.inject.Singleton;

/** Gives tests of other features a provider of SMS in the mood they need. */
@Singleton
public class Switchboard {

    private final LocalSms sms;
    private final HostileProvider server = new HostileProvider();

    Switchboard(LocalSms sms) {
        this.sms = sms;
    }

    public void smsThatHangs() {
        sms.speakTo(server.always(HostileProvider.Mood.HANG));
    }

    public void smsThatRefuses() {
        sms.speakTo(server.always(HostileProvider.Mood.REFUSE));
    }

    public void smsThatWorks() {
        server.always(HostileProvider.Mood.TAKE);
    }

    public void off() {
        sms.speakTo(null);
        server.forget();
    }
}
