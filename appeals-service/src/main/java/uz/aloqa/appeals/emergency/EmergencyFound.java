package uz.aloqa.appeals.emergency;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.language.Language;

/** What the words of this request were found to speak of, for the answer that it gets. */
@RequestScoped
public class EmergencyFound {

    private Emergency found = Emergency.NONE;

    /** The advice for the answer; absent where the request wrote nothing of an emergency. */
    public @Nullable EmergencyAdvice advice(Language language) {
        return found.advice(language);
    }

    void keep(Emergency emergency) {
        found = emergency;
    }
}
