// SPDX-License-Identifier: EUPL-1.2
#include "tests/cli/CliProgram.h"

#include <Poco/JSON/Parser.h>
#include <Poco/StreamCopier.h>
#include <algorithm>
#include <doctest/doctest.h>
#include <stdexcept>

namespace postinsyn::test {

namespace {

std::string drain(const Poco::Pipe& pipe)
{
    Poco::PipeInputStream stream(pipe);
    std::string text;
    Poco::StreamCopier::copyToString(stream, text);
    return text;
}

}

Poco::JSON::Object::Ptr CliResult::json() const
{
    // Line breaks inside of texts are escaped, so a second document or a stray line shows here.
    if (out.empty() || out.find('\n') != out.size() - 1)
        throw std::runtime_error("not one line on stdout: " + out.substr(0, 200));
    Poco::JSON::Parser parser(new Poco::JSON::ParseHandler(true));
    return parser.parse(out).extract<Poco::JSON::Object::Ptr>();
}

CliProcess::CliProcess(const std::vector<std::string>& args,
                       const std::map<std::string, std::string>& environment)
    : m_handle(Poco::Process::launch(POSTINSYN_CLI, args, ".", nullptr, &m_out, &m_err,
                                     Poco::Process::Env(environment.begin(), environment.end()))),
      m_outText(std::async(std::launch::async, drain, m_out)),
      m_errText(std::async(std::launch::async, drain, m_err))
{}

CliResult CliProcess::wait()
{
    CliResult result;
    result.code = m_handle.wait();
    result.out = m_outText.get();
    result.err = m_errText.get();
    return result;
}

void CliProcess::interrupt()
{
    Poco::Process::requestTermination(m_handle.id());
}

void CliProcess::kill()
{
    Poco::Process::kill(m_handle);
}

CliProgram::CliProgram()
{
    renew();
}

void CliProgram::renew()
{
    m_environment["POSTINSYN_ARCHIVE"] =
        (m_folder / ("a" + std::to_string(++m_archives) + ".postinsyn")).string();
    const CliResult made = run({"init", "--profile", "demo"});
    REQUIRE_MESSAGE(made.code == 0, made.err);
}

CliResult CliProgram::run(const std::vector<std::string>& args) const
{
    return start(args)->wait();
}

std::unique_ptr<CliProcess> CliProgram::start(const std::vector<std::string>& args) const
{
    return std::make_unique<CliProcess>(args, m_environment);
}

Poco::JSON::Object::Ptr CliProgram::json(std::vector<std::string> args, int code) const
{
    args.emplace_back("--json");
    const CliResult result = run(args);
    REQUIRE_MESSAGE(result.code == code, result.err);
    return result.json();
}

std::string shapeOf(const Poco::Dynamic::Var& value)
{
    if (value.isEmpty())
        return "null";
    if (value.type() == typeid(Poco::JSON::Object::Ptr)) {
        const auto& object = value.extract<Poco::JSON::Object::Ptr>();
        std::string text;
        for (const std::string& name : object->getNames())
            text += (text.empty() ? "" : ", ") + name + ":" + shapeOf(object->get(name));
        return "{" + text + "}";
    }
    if (value.type() == typeid(Poco::JSON::Array::Ptr)) {
        const auto& array = value.extract<Poco::JSON::Array::Ptr>();
        return array->empty() ? "[]" : "[" + shapeOf(array->get(0)) + "]";
    }
    return value.isBoolean() ? "flag" : value.isNumeric() ? "number" : "text";
}

std::string traceCsv(const std::vector<std::string>& rows)
{
    std::string text = "Received,SenderAddress,RecipientAddress,Subject,Status,MessageId,"
                       "MessageTraceId\r\n";
    for (const std::string& row : rows)
        text += row + "\r\n";
    return text;
}

std::chrono::milliseconds since(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() -
                                                                 start);
}

}
