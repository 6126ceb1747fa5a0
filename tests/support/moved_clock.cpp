// A clock that a test moves, preloaded into programs: what time it is, but not how long anything
// takes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include <atomic>
#include <cstdint>
#include <cstdlib>

namespace {

using Seconds = std::atomic<std::int64_t>;

/// The file that STRONGROOM_TEST_CLOCK names holds how many seconds we are ahead: eight bytes, in
/// the machine's order.
const Seconds* openShift()
{
    static const Seconds none{0};
    const char* path = std::getenv("STRONGROOM_TEST_CLOCK");
    const int file = path == nullptr ? -1 : ::open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return &none;
    void* shared = ::mmap(nullptr, sizeof(Seconds), PROT_READ, MAP_SHARED, file, 0);
    ::close(file);
    return shared == MAP_FAILED ? &none : static_cast<const Seconds*>(shared);
}

std::int64_t ahead()
{
    static const Seconds* const shift = openShift();
    return shift->load(std::memory_order_relaxed);
}

} // namespace

// Waiting goes by the monotonic clock, which is left alone: libfaketime moves deadlines, too, and
// then threads are given up before they have ended.
extern "C" int clock_gettime(clockid_t clock, timespec* now) noexcept
{
    // Not by way of the next library: looking that up takes locks, and may ask for the time itself.
    const auto done = static_cast<int>(::syscall(SYS_clock_gettime, clock, now));
    if (done == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        now->tv_sec += ahead();
    return done;
}

extern "C" time_t time(time_t* kept) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (kept != nullptr)
        *kept = now.tv_sec;
    return now.tv_sec;
}

extern "C" int gettimeofday(timeval* kept, void*) noexcept
{
    timespec now{};
    const int done = clock_gettime(CLOCK_REALTIME, &now);
    *kept = {now.tv_sec, now.tv_nsec / 1000};
    return done;
}
