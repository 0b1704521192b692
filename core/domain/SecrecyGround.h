// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postinsyn {

/// What has to be weighed before a provision makes data secret (domain.md 4.1).
enum class DamageTest : std::uint8_t { Straight, StraightQualified, Reversed, Absolute };
std::string_view damageTestName(DamageTest test); ///< `straight|straight-qualified|...`
std::optional<DamageTest> damageTestNamed(std::string_view name);

/// How well the text behind a table row is known (domain.md 4.2, "Chk").
enum class TextCheck : std::uint8_t { Read, AmendedSince, NotRead };

/// A place in the secrecy act: `OSL 18:13 a st 2`. Section and paragraph may be missing (empty, 0).
struct ProvisionRef {
    int chapter = 0;
    std::string section; ///< `13 a`; empty = the chapter as a whole
    int paragraph = 0;   ///< the stycke, from 1; 0 = not said

    /// Reads what people type: `OSL 25:1`, `25:1`, `25 kap. 1 §`, `osl 18:13a`, `OSL 19:3 st 2`,
    /// `19 kap. 3 § andra stycket`, `36 kap`. Nothing if it is no such place.
    static std::optional<ProvisionRef> parse(std::string_view typed);
    [[nodiscard]] std::string id() const; ///< the one spelling that is stored and shown

    bool operator==(const ProvisionRef&) const = default;
};

/// A provision of the secrecy act (OSL) as a ground for withholding. Texts are Swedish, for people.
/// Which one fits is decided by a person; nothing here picks a ground.
struct SecrecyGround {
    std::string id; ///< `OSL 25:1`
    ProvisionRef ref;
    std::string name;
    std::string protects;
    /// The main one first; several where paragraphs or occupations differ (see remark). Empty only
    /// where the provision is not for a region or its text is not read.
    std::vector<DamageTest> tests;
    std::vector<std::string> cues; ///< what in a subject or an address tends to lead here
    std::string remark;
    /// The entry stands for the first paragraph only; others have entries of their own, if any.
    bool isFirstParagraphOnly = false;
    bool isNotForRegion = false; ///< choosing it asks for a lawyer
    TextCheck check = TextCheck::Read;
    LocalDate checkedOn;
    std::optional<int> untilYears;
    std::string endsWhen; ///< what ends the secrecy, Swedish; empty: only time, or nothing

    [[nodiscard]] bool mayBeAbsolute() const; ///< calls for a second reviewer (domain.md 5)
};

/// The provisions a region meets: versioned data, not law. Ids are unique.
class GroundTable {
public:
    /// Throws FormatError{`provisions-invalid`, key}.
    static GroundTable fromJson(std::string_view json);
    static GroundTable builtIn();

    /// By what a person typed, see ProvisionRef::parse. A paragraph of a section that the table
    /// holds as a whole, and a section of a chapter held as a whole, are found too and keep the
    /// id that was typed. Nothing if the table does not know it.
    [[nodiscard]] std::optional<SecrecyGround> find(std::string_view typed) const;
    /// As find, but throws Error{`ground-unknown`}.
    [[nodiscard]] SecrecyGround require(std::string_view typed) const;
    /// A bare number lists that chapter; words must all occur in id, name, what is protected, cues
    /// or remark, letter case aside; empty text lists all. In order of the act.
    [[nodiscard]] std::vector<SecrecyGround> search(std::string_view text) const;

    [[nodiscard]] const std::vector<SecrecyGround>& all() const { return m_grounds; }
    [[nodiscard]] const std::string& textNote() const { return m_textNote; }
    /// The day to which the table as a whole was read: its version.
    [[nodiscard]] LocalDate checkedOn() const { return m_checkedOn; }

private:
    std::vector<SecrecyGround> m_grounds;
    std::string m_textNote;
    LocalDate m_checkedOn;
};

}
