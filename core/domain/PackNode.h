// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// One value of a JSON file that an authority may edit (profile, provisions, hint packs), together
/// with the keys that led to it, so that a fault names its place: `windows.mailboxDays`.
///
/// Strict, because a misspelt key would silently mean a default: unknown keys, keys given twice,
/// wrong types and missing values all throw FormatError{fault code of the file, place}.
/// A copy is cheap and keeps the whole document alive.
class PackNode {
public:
    /// `faultCode` is the code of every error of this document, e.g. `profile-invalid`.
    static PackNode parse(std::string_view json, std::string faultCode);

    /// The value under `key` of this object; a missing one is a fault.
    [[nodiscard]] PackNode at(std::string_view key) const;
    /// Nothing if the key is absent or its value is null.
    [[nodiscard]] std::optional<PackNode> find(std::string_view key) const;
    /// Faults on the first key of this object that is not among `keys`.
    void allowOnly(std::initializer_list<std::string_view> keys) const;

    [[nodiscard]] bool isText() const;
    [[nodiscard]] std::string text() const; ///< never blank
    [[nodiscard]] std::int64_t number(std::int64_t least, std::int64_t most) const;
    [[nodiscard]] bool flag() const;
    [[nodiscard]] LocalDate date() const; ///< `YYYY-MM-DD`
    [[nodiscard]] std::vector<PackNode> items() const;
    [[nodiscard]] std::vector<std::string> texts() const;

    [[nodiscard]] std::string textOr(std::string_view key, std::string_view otherwise) const;
    [[nodiscard]] bool flagOr(std::string_view key, bool otherwise) const;
    [[nodiscard]] std::optional<LocalDate> dateIf(std::string_view key) const;
    [[nodiscard]] std::vector<std::string> textsIf(std::string_view key) const;

    /// Keys from the root, `authorities[2].name`; empty for the root itself.
    [[nodiscard]] const std::string& place() const { return m_place; }
    /// For a value that reads well but makes no sense where it stands.
    [[noreturn]] void fault() const;

    struct Value; ///< plain JSON value, known to PackNode.cpp only

private:
    PackNode(std::shared_ptr<const Value> root, const Value* value,
             std::shared_ptr<const std::string> faultCode, std::string place);

    std::shared_ptr<const Value> m_root;
    const Value* m_value;
    std::shared_ptr<const std::string> m_faultCode;
    std::string m_place;
};

}
