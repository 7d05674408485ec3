package uz.aloqa.appeals.category;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The categories that are offered, the widest at the top.
 *
 * @param items with their children
 */
@Schema(requiredProperties = "items")
record CategoryTree(List<CategoryView> items) {

    /** What hangs under something that is not offered is not offered either. */
    static CategoryTree of(List<Category> offered) {
        Map<UUID, List<Category>> byParent = offered.stream()
                .filter(category -> category.parentId() != null)
                .collect(Collectors.groupingBy(Category::parentId));
        return new CategoryTree(offered.stream()
                .filter(category -> category.parentId() == null)
                .map(category -> node(category, byParent))
                .toList());
    }

    private static CategoryView node(Category category, Map<UUID, List<Category>> byParent) {
        return CategoryView.of(
                category,
                byParent.getOrDefault(category.id(), List.of()).stream()
                        .map(child -> node(child, byParent))
                        .toList());
    }
}
