package uz.aloqa.notification.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import uz.aloqa.notification.channel.Channel;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.platform.time.Ids;

/** Takes what is due, no more than the provider lets us hand over now. */
@ApplicationScoped
class ClaimService {

    /** A mail with more lines is not read. */
    private static final int LONGEST_DIGEST = 50;

    private final ClaimTable claims;
    private final PaceTable paces;
    private final SendingConfig config;
    private final Ids ids;
    private final Clock clock;

    ClaimService(ClaimTable claims, PaceTable paces, SendingConfig config, Ids ids, Clock clock) {
        this.claims = claims;
        this.paces = paces;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    /** Parcels for one provider, most urgent first, leased from now on. */
    @Transactional
    List<Parcel> claim(Channel channel, int atMost) {
        Instant now = now();
        int tokens = Math.min(atMost, paces.refill(channel.provider(), channel.limits(), now));
        if (tokens < 1) {
            return List.of();
        }
        UUID claim = ids.next();
        Instant leaseEnd = now.plus(config.lease());
        List<Parcel> parcels = claims.claim(channel.kind(), channel.provider(), tokens, claim, now, leaseEnd).stream()
                .map(one -> new Parcel(List.of(one)))
                .toList();
        if (parcels.isEmpty() && channel.kind() == ChannelKind.EMAIL) {
            List<Claimed> digest =
                    claims.claimDigest(channel.kind(), channel.provider(), LONGEST_DIGEST, claim, now, leaseEnd);
            parcels = digest.isEmpty() ? List.of() : List.of(new Parcel(digest));
        }
        paces.spend(channel.provider(), parcels.size());
        return parcels;
    }

    /** Ends what waited too long. */
    @Transactional
    int expire() {
        return claims.expire(now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
