// Limits, signals and private files.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/log/process.h"

#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/signal_set.hpp>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <fstream>
#include <memory>
#include <sstream>

namespace strongroom {
namespace {

void watchInput(std::shared_ptr<boost::asio::posix::stream_descriptor> input,
                std::shared_ptr<std::function<void()>> end)
{
    static std::array<char, 64> ignored;
    input->async_read_some(boost::asio::buffer(ignored),
                           [input, end](boost::system::error_code failed, std::size_t) {
                               if (failed)
                                   (*end)();
                               else
                                   watchInput(input, end);
                           });
}

/// Waits on after the first, so that an impatient second signal does not cut the ending short.
void watchSignals(std::shared_ptr<boost::asio::signal_set> signals,
                  std::shared_ptr<std::function<void()>> end)
{
    signals->async_wait([signals, end](boost::system::error_code failed, int) {
        if (failed)
            return;
        (*end)();
        watchSignals(signals, end);
    });
}

} // namespace

void hardenProcess()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::umask(077);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // A file at its limit is a full disk, not the end.
}

void endOnRequest(boost::asio::io_context& io, bool parent, std::function<void()> end)
{
    const auto shared = std::make_shared<std::function<void()>>(std::move(end));
    watchSignals(std::make_shared<boost::asio::signal_set>(io, SIGTERM, SIGINT), shared);
    if (parent) {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        watchInput(std::make_shared<boost::asio::posix::stream_descriptor>(io, ::dup(STDIN_FILENO)),
                   shared);
    }
}

Result<std::string> readFile(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    if (!in)
        return Error{ErrorKind::Unavailable, "The file " + path + " cannot be read."};
    return text.str();
}

Result<Done> makePrivateFolder(const std::string& path)
{
    if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST)
        return Error{ErrorKind::Unavailable, "The folder " + path + " cannot be made."};
    struct stat status = {};
    if (::lstat(path.c_str(), &status) != 0 || !S_ISDIR(status.st_mode)
        || status.st_uid != ::geteuid())
        return Error{ErrorKind::Untrusted, "The folder " + path + " is not yours."};
    if (::chmod(path.c_str(), 0700) != 0)
        return Error{ErrorKind::Unavailable, "The folder " + path + " cannot be made private."};
    return Done{};
}

} // namespace strongroom
