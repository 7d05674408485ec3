package uz.aloqa.appeals.routingplan;

import java.util.List;
import uz.aloqa.appeals.routing.Routing;

/**
 * To whom an appeal goes, and every step to it.
 *
 * @param routing to whom
 * @param planVersion of the district's plan; 0 for none
 * @param steps in the order in which routing looked
 */
public record Decision(Routing routing, long planVersion, List<Step> steps) {}
