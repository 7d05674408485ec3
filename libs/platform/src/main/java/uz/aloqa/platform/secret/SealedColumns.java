package uz.aloqa.platform.secret;

import java.util.List;

/** What a service keeps sealed. A bean of this kind names all columns that {@link SecretRenewalJob} has to renew. */
public interface SealedColumns {

    /** All of them but those with a renewal of their own, as where a blind index is made of the values. */
    List<SealedColumn> all();
}
