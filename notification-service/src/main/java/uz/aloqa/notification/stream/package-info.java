/** The live stream of notifications: durable positions, resumed from the database, woken across replicas. */
@NullMarked
package uz.aloqa.notification.stream;

import org.jspecify.annotations.NullMarked;
