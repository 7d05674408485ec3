package uz.aloqa.notification.announcement.audience;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people an announcement would reach. */
@Schema(
        name = "ReachEstimate",
        description =
                "How many people an announcement would reach; one to four people are given as four, so that nobody "
                        + "learns who lives where")
public record ReachEstimate(
        @Schema(description = "Accounts", examples = "18250", required = true)
        long people,

        @Schema(description = "By district of home or service", required = true)
        List<InDistrict> districts,

        @Schema(
                description = "By channel that they verified and chose for the topic; the inbox is everybody's",
                required = true)
        List<ByChannel> channels) {

    /** Nobody is told apart from three others. */
    private static final long FEW = 4;

    /** People of a district. */
    @Schema(name = "ReachInDistrict", description = "People of a district")
    public record InDistrict(
            @Schema(description = "SOATO; absent where it is not known", examples = "1726266")
            @org.jspecify.annotations.Nullable
            String district,

            @Schema(examples = "18250", required = true) long people) {}

    /** People by channel. */
    @Schema(name = "ReachByChannel", description = "People by channel")
    public record ByChannel(
            @Schema(examples = "TELEGRAM", required = true) String channel,
            @Schema(examples = "9100", required = true) long people) {}

    static long blurred(long people) {
        return people == 0 ? 0 : Math.max(FEW, people);
    }
}
