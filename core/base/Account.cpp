// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Account.h"

#include "core/base/Error.h"

#include <Poco/Environment.h>

#include <vector>

#ifdef _WIN32
#include <Poco/UnicodeConverter.h>
#include <windows.h>
#else
#include <pwd.h>
#include <unistd.h>
#endif

namespace postinsyn {

#ifdef _WIN32

std::string accountName()
{
    std::wstring name(257, L'\0');
    DWORD size = static_cast<DWORD>(name.size());
    if (GetUserNameW(name.data(), &size) == 0 || size == 0)
        throw Error("account-unknown");
    name.resize(size - 1);
    std::string utf8;
    Poco::UnicodeConverter::toUTF8(name, utf8);
    return utf8;
}

#else

std::string accountName()
{
    std::vector<char> buffer(16384);
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 &&
        found != nullptr)
        return found->pw_name;
    return "uid" + std::to_string(geteuid());
}

#endif

std::string machineName()
{
    return Poco::Environment::nodeName();
}

std::string programVersion()
{
    return POSTINSYN_VERSION;
}

}
