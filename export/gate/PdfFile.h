// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"
#include "core/domain/ForbiddenTexts.h"
#include "export/gate/PdfObjects.h"
#include "export/gate/PdfText.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// A PDF of text and straight lines, as both our writers make it: its properties, and what its
/// pages read. Kinds told to the sink: those of PdfObjects, `pdf-property`, `pdf-font`,
/// `pdf-drawing`, `pdf-page`.
class PdfFile {
public:
    using Sink = std::function<void(const std::string& kind, std::int64_t nr)>;

    /// `bytes` and `sink` must outlive it.
    PdfFile(std::string_view bytes, const Sink& sink);

    [[nodiscard]] bool isReadable() const { return !m_objects.all().empty(); }
    /// Texts as they are, in the file and in what was packed. Short originals occur by chance in
    /// packed data and in the names of objects.
    void search(const ForbiddenTexts& forbidden) const;
    /// There must be these, the name of Qt, and nothing else.
    void judgeProperties(std::string_view title, std::string_view creator, Instant created) const;

    [[nodiscard]] std::size_t pageCount() const { return m_pages.size(); }
    /// What a page reads, in the order of drawing; nothing if that cannot be told.
    std::optional<std::vector<PdfRun>> page(std::size_t index);

private:
    void addFont(const PdfObjects::Object& resources, std::string_view name);

    std::string_view m_bytes;
    const Sink& m_sink;
    PdfObjects m_objects;
    std::vector<PdfObjects::Number> m_pages;
    std::map<std::string, PdfGlyphs> m_fonts;
};

}
