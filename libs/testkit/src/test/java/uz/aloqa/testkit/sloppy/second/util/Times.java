package uz.aloqa.testkit.sloppy.second.util;

import jakarta.transaction.Transactional;
import uz.aloqa.testkit.sloppy.first.NoteResource;

@Transactional
public class Times {

    NoteResource resource = new NoteResource();
}
