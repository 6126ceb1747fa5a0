// Threads that take their time to end, and a process that waits for them, preloaded into programs:
// what a loaded machine does once in a thousand runs.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include <dlfcn.h>
#include <pthread.h>
#include <time.h>

#include <cstdlib>

namespace {

/// What the thread was to do is done: it runs the ends of its thread-local things.
thread_local bool isEnding = false;

using Start = void* (*)(void*);

struct Work
{
    Start start;
    void* argument;
};

void nap(long milliseconds)
{
    const timespec span{0, milliseconds * 1'000'000};
    ::nanosleep(&span, nullptr);
}

template <class Function>
Function nextNamed(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

void* runToItsEnd(void* given)
{
    const Work work = *static_cast<Work*>(given);
    delete static_cast<Work*>(given);
    void* answer = work.start(work.argument);
    isEnding = true;
    return answer;
}

/// Registered before anybody else's, so it runs after theirs.
[[gnu::constructor]] void lingerAtTheEnd()
{
    std::atexit([] { nap(800); });
}

} // namespace

extern "C" int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, Start start,
                              void* argument) noexcept
{
    static const auto next = nextNamed<decltype(&pthread_create)>("pthread_create");
    return next(thread, attributes, runToItsEnd, new Work{start, argument});
}

// OpenSSL takes this lock before it frees what an ending thread had there.
extern "C" int pthread_rwlock_wrlock(pthread_rwlock_t* lock) noexcept
{
    static const auto next = nextNamed<decltype(&pthread_rwlock_wrlock)>("pthread_rwlock_wrlock");
    if (isEnding)
        nap(200);
    return next(lock);
}

// And does this while it clears up, before it frees what all threads had: time for ours to come.
extern "C" int pthread_key_delete(pthread_key_t key) noexcept
{
    static const auto next = nextNamed<decltype(&pthread_key_delete)>("pthread_key_delete");
    nap(20);
    return next(key);
}
