package uz.aloqa.appeals.category;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A category as anybody sees it.
 *
 * @param id for life
 * @param parentId the wider category, absent at the top
 * @param scope SOATO of whoever keeps it and of where it is offered
 * @param version its ETag; an appeal keeps the one it was filed with
 * @param name in the four languages
 * @param shared whether people near may be told that somebody has reported the like
 * @param position among its siblings
 * @param active whether new appeals may choose it
 * @param questions of its own, in order
 * @param children narrower categories, only in the tree
 */
@Schema(
        name = "Category",
        requiredProperties = {"id", "scope", "version", "name", "shared", "position", "active", "questions"})
record CategoryView(
        UUID id,
        @Nullable UUID parentId,
        @Schema(examples = "17") String scope,
        long version,
        Words name,
        boolean shared,
        int position,
        boolean active,
        List<Question> questions,
        @Nullable List<CategoryView> children) {

    static CategoryView of(Category category) {
        return of(category, null);
    }

    static CategoryView of(Category category, @Nullable List<CategoryView> children) {
        return new CategoryView(
                category.id(),
                category.parentId(),
                category.scope(),
                category.version(),
                category.name(),
                category.shared(),
                category.position(),
                category.active(),
                category.questions(),
                children);
    }
}
