package uz.aloqa.notification.channel;

/**
 * What a provider lets us do, all replicas together for the rate, each replica for itself for the number at once.
 *
 * @param perSecond messages a second in the long run
 * @param burst most messages in one go after a pause
 * @param mostAtOnce most messages that one replica hands over at the same time
 */
public record Limits(double perSecond, int burst, int mostAtOnce) {

    /** For providers that name no limit. */
    public static final Limits USUAL = new Limits(50, 50, 16);

    /** Nothing can be sent with none of it. */
    public Limits {
        if (perSecond <= 0 || burst < 1 || mostAtOnce < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
