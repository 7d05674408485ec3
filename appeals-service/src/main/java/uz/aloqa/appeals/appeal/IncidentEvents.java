package uz.aloqa.appeals.appeal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AppealJoined;
import uz.aloqa.contracts.AppealRepeatsAnswered;
import uz.aloqa.contracts.AppealSplit;
import uz.aloqa.contracts.JoinCause;

/** What an appeal has to do with others, in the published language. */
final class IncidentEvents {

    private IncidentEvents() {}

    static AppealJoined joined(
            AppealState appeal, AppealState first, JoinCause cause, @Nullable UUID officer, Instant at) {
        return new AppealJoined(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                first.id(),
                first.number(),
                cause,
                officer,
                appeal.department(),
                at);
    }

    static AppealSplit split(AppealState appeal, AppealState first, UUID officer, Instant at) {
        return new AppealSplit(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                first.id(),
                first.number(),
                officer,
                appeal.department(),
                at);
    }

    static AppealRepeatsAnswered repeatsAnswered(AppealState appeal, AppealState earlier, Instant at) {
        return new AppealRepeatsAnswered(
                appeal.id(),
                appeal.number(),
                appeal.applicantId(),
                earlier.id(),
                earlier.number(),
                appeal.department(),
                at);
    }
}
