// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Source.h"
#include "core/import/ByteSource.h"
#include "core/task/PreviewSource.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace postinsyn {

/// A file that was named, dropped, or found in a folder or an archive, on its way to being read in.
struct FoundFile {
    enum class State {
        Waiting, ///< nobody has looked at it yet
        Ready,
        NeedsChoice, ///< it can be read once a person has said how
        Refused,
    };

    std::uint64_t id = 0; ///< of this panel
    std::string name;
    std::optional<ByteSource> source;
    ReadingOptions reading;           ///< what was chosen for it
    std::optional<std::string> sheet; ///< of a workbook, if chosen
    std::optional<SourcePreview> preview;
    std::optional<Error> error;  ///< there is no source
    std::vector<Source> earlier; ///< what the archive has of the same bytes
    bool isAnew = false;         ///< that is taken back first

    [[nodiscard]] State state() const
    {
        if (error)
            return State::Refused;
        if (!preview)
            return State::Waiting;
        if (!preview->problem)
            return State::Ready;
        const bool isAsked =
            preview->mayBeMapped() || preview->problem->code().starts_with("date-order");
        return isAsked ? State::NeedsChoice : State::Refused;
    }
    /// It can be read, but nothing would come of it: a column that was named is another, perhaps.
    [[nodiscard]] bool isFutile() const
    {
        return preview && !preview->problem && preview->records > 0 &&
               preview->rejected == preview->records;
    }
    /// Why it is not ready; null if it is, or if nobody has looked at it.
    [[nodiscard]] const Error* problem() const
    {
        if (error)
            return &*error;
        return preview && preview->problem ? &*preview->problem : nullptr;
    }
};

}
