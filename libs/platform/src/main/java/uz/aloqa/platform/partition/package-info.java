/** Tables that are partitioned by month: the partitions are made ahead. */
@NullMarked
package uz.aloqa.platform.partition;

import org.jspecify.annotations.NullMarked;
