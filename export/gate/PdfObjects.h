// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// The pieces of a PDF's syntax: `/Name`, `<<`, `[`, `12`, `R`, `(text)`, `<00FF>`, `Tj`. Nothing
/// if it is not of that syntax. Pieces are parts of `text`.
std::optional<std::vector<std::string_view>> pdfPieces(std::string_view text);

/// A finished PDF taken apart, strictly: every byte is the header, an object, the table of objects
/// or the trailer; every object is used; only names that a list of text needs occur in them.
class PdfObjects {
public:
    using Sink = std::function<void(const std::string& kind)>;
    using Number = std::uint32_t;

    struct Object {
        std::vector<std::string_view> pieces; ///< but for the stream
        std::string stream;                   ///< unpacked
        bool hasStream = false;
    };

    /// `bytes` must outlive it. Kinds told to the sink: `pdf-syntax`, `pdf-spare`, `pdf-name`,
    /// `pdf-string`, `pdf-unused`. After `pdf-syntax` there may be no objects.
    PdfObjects(std::string_view bytes, const Sink& sink);

    [[nodiscard]] const Object* find(std::optional<Number> number) const;
    [[nodiscard]] std::optional<Number> info() const { return m_info; }
    [[nodiscard]] std::optional<Number> root() const { return m_root; }
    [[nodiscard]] const std::map<Number, Object>& all() const { return m_objects; }

    /// The object that `key` refers to. Nothing if it is not there once.
    static std::optional<Number> reference(const Object& object, std::string_view key);
    /// All objects of the array behind `key`.
    static std::vector<Number> references(const Object& object, std::string_view key);

private:
    bool read(std::string_view bytes);
    bool readTrailer(std::string_view bytes, std::size_t& tableAt);
    bool readTable(std::string_view bytes, std::size_t tableAt, std::size_t trailerAt);
    bool readObject(Number number, std::string_view body);
    bool unpackStreams();
    void judgeNames(const Sink& sink) const;
    void judgeUse(const Sink& sink) const;

    std::map<Number, std::size_t> m_offsets;
    std::map<Number, Object> m_objects;
    std::map<Number, std::string_view> m_packed;
    std::optional<Number> m_info;
    std::optional<Number> m_root;
};

}
