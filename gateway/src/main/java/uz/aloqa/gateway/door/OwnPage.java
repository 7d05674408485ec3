package uz.aloqa.gateway.door;

import uz.aloqa.gateway.visit.Visit;

/** Something the gateway answers itself, by GET and to everybody. */
public interface OwnPage {

    /** Whether this path is it. */
    boolean at(String path);

    /** Answers. */
    void show(Visit visit);
}
