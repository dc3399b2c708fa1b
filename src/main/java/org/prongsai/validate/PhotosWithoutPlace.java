package org.prongsai.validate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Agency;
import org.prongsai.source.FileContent;

/** Photographs do not tell where they were taken: it may be somebody's home. */
final class PhotosWithoutPlace implements FileRule {

    @Override
    public List<String> codes() {
        return List.of("photo-place");
    }

    @Override
    public void check(FileContent file, @Nullable Agency agency, Diagnostics diagnostics) {
        boolean photo =
                switch (file.extension()) {
                    case "jpg", "jpeg", "png", "webp" -> true;
                    default -> false;
                };
        if (photo && PhotoFacts.hasPlace(file.bytes())) {
            diagnostics.add(Diagnostic.warning("photo-place", Location.ofFile(file.path()), "name", file.name()));
        }
    }
}
