// Does in a child process what may end the process.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

struct ChildEnd
{
    int code = 0;
    int signal = 0;
    friend bool operator==(const ChildEnd&, const ChildEnd&) = default;
};

/// How a child ends that does `work`: code 0 and no signal if it survives. Its dying words are not
/// shown.
template <class Work>
ChildEnd inChild(Work work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        for (const int fatal : {SIGSEGV, SIGABRT, SIGBUS})
            std::signal(fatal, SIG_DFL); // Qt Test and the sanitizers have handlers of their own.
        const rlimit none{0, 0};
        ::setrlimit(RLIMIT_CORE, &none);
        ::dup2(::open("/dev/null", O_WRONLY), STDERR_FILENO);
        work();
        std::_Exit(0);
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child)
        return {.code = -1};
    return {.code = WIFEXITED(status) ? WEXITSTATUS(status) : 0,
            .signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0};
}
