package uz.aloqa.mahalla.mahalla;

import java.util.List;

/**
 * What a mahalla was made of and what it became.
 *
 * @param predecessors by code
 * @param successors by code
 */
public record Lineage(List<SuccessionView> predecessors, List<SuccessionView> successors) {}
