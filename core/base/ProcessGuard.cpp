// SPDX-License-Identifier: EUPL-1.2
#include "core/base/ProcessGuard.h"

#include "core/base/Account.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <ctime>
#include <string>

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#endif

namespace postinsyn {

void keepMemoryPrivate()
{
#ifdef _WIN32
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#else
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
#endif
}

#ifdef _WIN32

void noteCrashesIn(const std::filesystem::path&) {}

#else

namespace {

// All that the handler needs is made before: after a crash nothing may be allocated.
std::array<char, 4096> crashFile{};
std::array<char, 96> crashVersion{};

void copyInto(char* to, std::size_t room, const std::string& text)
{
    const std::size_t length = std::min(text.size(), room - 1);
    std::copy_n(text.begin(), length, to);
    to[length] = '\0';
}

void writeText(int file, const char* text)
{
    std::size_t length = 0;
    while (text[length] != '\0')
        ++length;
    [[maybe_unused]] const auto written = write(file, text, length);
}

void writeNumber(int file, std::uint64_t number)
{
    std::array<char, 24> digits{};
    std::size_t at = digits.size() - 1;
    do {
        digits.at(--at) = static_cast<char>('0' + number % 10);
        number /= 10;
    } while (number != 0);
    writeText(file, digits.data() + at);
}

extern "C" void noteCrash(int signal)
{
    const int file = open(crashFile.data(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file >= 0) {
        writeText(file, "unix time ");
        writeNumber(file, static_cast<std::uint64_t>(std::time(nullptr)));
        writeText(file, ", version ");
        writeText(file, crashVersion.data());
        writeText(file, ", signal ");
        writeNumber(file, static_cast<std::uint64_t>(signal));
        writeText(file, "\n");
        close(file);
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

}

void noteCrashesIn(const std::filesystem::path& file)
{
    copyInto(crashFile.data(), crashFile.size(), file.string());
    copyInto(crashVersion.data(), crashVersion.size(), programVersion());
    for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL})
        std::signal(signal, noteCrash);
}

#endif

}
