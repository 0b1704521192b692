// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Progress.h"
#include "core/store/Archive.h"
#include "core/task/IssueList.h"
#include "core/task/IssuedList.h"
#include "export/IssueFiles.h"
#include "export/IssueTrail.h"

#include <string>
#include <vector>

namespace postinsyn {

/// What went out, and what a person should know about it.
struct IssuedList {
    ReadyList ready;
    std::vector<IssuedFile> files;
    bool isContactMissing = false; ///< the profile's contact is still to be filled in
};

/// Ends an issue from this archive that was killed in its midst, and names the files concerned.
/// For an archive that is open for writing: nobody else can be issuing from it then.
std::vector<SettledFile> settleBrokenIssue(Archive& archive);

/// The files of an issue that goes on at the moment or was broken off, for an archive that is open
/// for reading.
std::vector<std::filesystem::path> unrecordedFiles(Archive& archive);

/// What would leave: gates, and the Swedish words of `Om listan`. Nothing is written; its forbidden
/// texts are not sealed.
ReadyList readyToIssue(Archive& archive, const std::string& caseNumber, const IssueAnswers& answers,
                       const ProgressMeter& meter);

/// The newest list of a case as it went out. Where the words of `Om listan` were not kept then,
/// they are those of today.
ReadyList asIssued(Archive& archive, const std::string& caseNumber, const ProgressMeter& meter);

/// Settles what was broken off before, then issues the newest list of a case: gates, Swedish words
/// of `Om listan`, files through the leak gate, and the record of it. If the issue cannot be
/// recorded nothing new is left, and files that it was to replace are as they were.
IssuedList issueList(Archive& archive, const std::string& caseNumber, const IssueTargets& targets,
                     const IssueAnswers& answers, const std::string& actor,
                     const ProgressMeter& meter);

/// Writes files of the newest version that went out, which nobody asked for then or which were
/// lost: the same content with the same control code, through the same leak gate. Settles what was
/// broken off before; records the files in the archive and its audit, or leaves none. GateError as
/// prepareAgain.
IssuedList writeAgain(Archive& archive, const std::string& caseNumber, const IssueTargets& targets,
                      const std::string& actor, const ProgressMeter& meter);

}
