package uz.aloqa.mahalla.point;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The law-and-order points. */
@ApplicationScoped
public class PointRepository implements PanacheRepositoryBase<LawAndOrderPoint, UUID> {}
