package org.leeszaal.web.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A search to save; a program may leave out all but the name. */
public record SavedJson(
    @Nullable String name,
    @Nullable String query,
    @Nullable List<String> filters,
    @Nullable String sort,
    @Nullable Boolean exact) {}
