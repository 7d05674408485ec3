package uz.aloqa.appeals.handling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Who works on an appeal beside its executor, who leads (O‘RQ-445 article 24).
 *
 * @param inspectorIds active inspectors of the department, none of them complained about; may be empty
 */
record CoExecutors(@NotNull @Size(max = 20) List<@NotNull UUID> inspectorIds) {}
