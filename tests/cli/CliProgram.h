// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/TempFolder.h"

#include <Poco/Dynamic/Var.h>
#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <Poco/PipeStream.h>
#include <Poco/Process.h>
#include <chrono>
#include <future>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace postinsyn::test {

struct CliResult {
    int code = -1;
    std::string out;
    std::string err;

    /// What --json put on stdout: one document on one line and nothing else, or it throws.
    [[nodiscard]] Poco::JSON::Object::Ptr json() const;
};

/// postinsyn-cli while it runs.
class CliProcess {
public:
    CliProcess(const std::vector<std::string>& args,
               const std::map<std::string, std::string>& environment);

    CliResult wait();
    void interrupt(); ///< as Ctrl+C does
    void kill();      ///< no chance to clean up

private:
    Poco::Pipe m_out, m_err;
    Poco::ProcessHandle m_handle;
    std::future<std::string> m_outText, m_errText;
};

/// The real program with an archive of its own, which it is told by POSTINSYN_ARCHIVE.
class CliProgram {
public:
    CliProgram();

    [[nodiscard]] CliResult run(const std::vector<std::string>& args) const;
    [[nodiscard]] std::unique_ptr<CliProcess> start(const std::vector<std::string>& args) const;
    /// `args` and --json; fails the test unless the exit code is `code`.
    Poco::JSON::Object::Ptr json(std::vector<std::string> args, int code = 0) const;

    void set(const std::string& name, const std::string& value) { m_environment[name] = value; }
    /// From here on another archive of the invented profile.
    void renew();
    [[nodiscard]] std::string archive() const { return m_environment.at("POSTINSYN_ARCHIVE"); }
    [[nodiscard]] const TempFolder& folder() const { return m_folder; }

private:
    TempFolder m_folder;
    std::map<std::string, std::string> m_environment;
    int m_archives = 0;
};

/// Names and kinds of values, in order; of an array its first element:
/// `{rows:number, warnings:[{code:text}], last:null}`
std::string shapeOf(const Poco::Dynamic::Var& value);

/// A trace export of one row an entry; `rows` are the columns Received, SenderAddress,
/// RecipientAddress, Subject, Status, MessageId and MessageTraceId, comma-separated.
std::string traceCsv(const std::vector<std::string>& rows);

std::chrono::milliseconds since(std::chrono::steady_clock::time_point start);

}
