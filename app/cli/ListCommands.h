// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/cli/Command.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace postinsyn {

/// A command that names a case: all below `list`, and `select`.
class CaseCommand : public Command {
public:
    [[nodiscard]] bool isChosen() const override;

protected:
    CLI::App& add(CLI::App& parent, const char* name, const char* help);

    CLI::App* m_app = nullptr;
    std::string m_case;
};

std::unique_ptr<Command> makeListFreezeCommand();
std::unique_ptr<Command> makeListReviseCommand();
std::unique_ptr<Command> makeListShowCommand();
std::unique_ptr<Command> makeListHintsCommand();
std::unique_ptr<Command> makeListJudgeCommand();
std::unique_ptr<Command> makeListAckCommand();
std::unique_ptr<Command> makeListUndoCommand();
std::unique_ptr<Command> makeListRedoCommand();
std::unique_ptr<Command> makeListIssueCommand();

/// What was typed for an option, as rows of a list of `count`; wrong usage throws CLI11's error.
std::vector<std::int64_t> rowsIn(const char* option, const std::string& text, std::int64_t count);
/// The same of the case's newest list that went out; GateError{`list-missing`, `list-not-issued`}.
std::vector<std::int64_t> issuedRowsIn(Archive& archive, const std::string& caseNumber,
                                       const char* option, const std::string& text);

}
