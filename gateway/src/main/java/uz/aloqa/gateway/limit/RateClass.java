package uz.aloqa.gateway.limit;

import java.time.Duration;

/**
 * What routes of one kind allow within a window. A quota of 0 does not limit.
 *
 * @param name in the configuration, in header fields and in measurements
 * @param perUser requests of one account
 * @param perClient requests of one application over all its users
 * @param perAddress requests of one address that come without a token
 * @param window time in which a spent quota is whole again
 */
record RateClass(String name, long perUser, long perClient, long perAddress, Duration window) {}
