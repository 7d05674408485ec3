package uz.aloqa.appeals.category;

/**
 * What an appeal is about, checked.
 *
 * @param category in the version it is filed with
 * @param check the answers and what is missing
 */
public record ChosenCategory(Category category, AnswerCheck check) {}
