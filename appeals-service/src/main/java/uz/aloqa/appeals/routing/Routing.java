package uz.aloqa.appeals.routing;

import uz.aloqa.contracts.RoutingReason;

/**
 * A decision of routing.
 *
 * @param executor to whom
 * @param reason why them
 */
public record Routing(Executor executor, RoutingReason reason) {}
