// Secret bytes leave nothing behind, and whoever reaches past their ends is stopped.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "base/secret_bytes.h"

#include "base/memory/constant_time.h"
#include "base/memory/guarded_region.h"
#include "tests/base/in_child.h"

#include <QTest>

#include <fcntl.h>
#include <grp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <latch>
#include <sstream>
#include <thread>

using namespace strongroom;

namespace {

constexpr std::string_view planted = "correct horse battery staple";

/// Reads as a debugger would, so that no sanitizer stands in the way. Empty where nothing is
/// mapped.
std::string peek(const std::uint8_t* address, std::size_t size)
{
    std::string found(size, '?');
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    const auto offset = static_cast<off_t>(reinterpret_cast<std::uintptr_t>(address));
    const auto read = ::pread(memory, found.data(), size, offset);
    ::close(memory);
    found.resize(read < 0 ? 0 : static_cast<std::size_t>(read));
    return found;
}

/// The kernel's flags of the mapping that holds `address`: "lo" is locked, "dd" is not dumped.
std::string mappingFlags(const std::uint8_t* address)
{
    const auto wanted = reinterpret_cast<std::uintptr_t>(address);
    std::ifstream maps("/proc/self/smaps");
    bool inside = false;
    for (std::string line; std::getline(maps, line);) {
        std::uintptr_t begin = 0;
        std::uintptr_t end = 0;
        char dash = 0;
        if (std::istringstream(line) >> std::hex >> begin >> dash >> end && dash == '-')
            inside = begin <= wanted && wanted < end;
        else if (inside && line.starts_with("VmFlags:"))
            return line + ' ';
    }
    return {};
}

bool has(const std::string& flags, const std::string& flag)
{
    return flags.find(' ' + flag + ' ') != std::string::npos;
}

void fill(SecretBytes& secret, std::uint8_t with)
{
    std::ranges::fill(secret.writable(), with);
}

bool holdsOnly(const SecretBytes& secret, std::uint8_t byte)
{
    return std::ranges::all_of(secret.reveal(), [byte](auto each) { return each == byte; });
}

/// The compiler must not see that this is past the end.
void poke(std::uint8_t* address)
{
    auto* const unseen = static_cast<volatile std::uint8_t*>(address);
    *unseen = static_cast<std::uint8_t>(*unseen ^ 1);
}

void sizes()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 31, 32, 33, 1024, 4096, 4097, 65536, 2'000'003})
        QTest::addRow("%d bytes", size) << size;
}

} // namespace

class SecretBytesTest : public QObject
{
    Q_OBJECT

private slots:
    void areZeroWhenMade_data() { sizes(); }
    void areZeroWhenMade();
    void leaveNothingBehind();
    void leaveNothingBehindWhenAssignedOver();
    void unmapLargeBuffers();
    void areEmptyWhenMovedFrom();
    void areKeptOutOfCoreFilesAndSwap_data() { sizes(); }
    void areKeptOutOfCoreFilesAndSwap();
    void faultBehindAndBeforeALargeBuffer();
    void stopTheProcessWhenOverrun_data();
    void stopTheProcessWhenOverrun();
    void goOnWithoutLocksAtTheLimit();
    void serveManyThreads();
    void giveMemoryBack();
    void compareByEveryByte();
};

void SecretBytesTest::areZeroWhenMade()
{
    QFETCH(int, size);
    {
        SecretBytes before(static_cast<std::size_t>(size));
        fill(before, 0xaa);
    }

    const SecretBytes secret(static_cast<std::size_t>(size));

    QCOMPARE(secret.size(), static_cast<std::size_t>(size));
    QVERIFY(secret.reveal().data() != nullptr);
    QVERIFY(holdsOnly(secret, 0));
}

void SecretBytesTest::leaveNothingBehind()
{
    const SecretBytes neighbour(planted.size()); // Keeps the slab mapped.
    const std::uint8_t* retained = nullptr;
    {
        const auto secret = SecretBytes::copyOf(planted);
        retained = secret.reveal().data();
        QCOMPARE(peek(retained, planted.size()), std::string(planted));
    }

    QCOMPARE(peek(retained, planted.size()), std::string(planted.size(), '\0'));
}

void SecretBytesTest::leaveNothingBehindWhenAssignedOver()
{
    auto secret = SecretBytes::copyOf(planted);
    const auto* const retained = secret.reveal().data();

    secret = SecretBytes::copyOf("another");

    QCOMPARE(peek(retained, planted.size()), std::string(planted.size(), '\0'));
    QCOMPARE(peek(secret.reveal().data(), secret.size()), std::string("another"));
}

void SecretBytesTest::unmapLargeBuffers()
{
    const std::uint8_t* retained = nullptr;
    {
        SecretBytes secret(100'000);
        fill(secret, 0x55);
        retained = secret.reveal().data();
        QCOMPARE(peek(retained, 3), std::string("UUU"));
    }

    QVERIFY(peek(retained, 3) != "UUU");
}

void SecretBytesTest::areEmptyWhenMovedFrom()
{
    auto first = SecretBytes::copyOf(planted);
    const auto* const address = first.reveal().data();

    SecretBytes second(std::move(first));
    SecretBytes third(5);
    third = std::move(second);

    QCOMPARE(first.size(), 0U); // NOLINT: what was moved from is what is tested.
    QVERIFY(first.reveal().empty() && first.writable().empty());
    QCOMPARE(second.size(), 0U); // NOLINT
    QCOMPARE(third.reveal().data(), address);
    QCOMPARE(first.clone().size(), 0U);
}

void SecretBytesTest::areKeptOutOfCoreFilesAndSwap()
{
    QFETCH(int, size);

    const SecretBytes secret(static_cast<std::size_t>(size));

    const auto flags = mappingFlags(secret.reveal().data());
    QVERIFY2(has(flags, "dd"), flags.c_str());
#ifdef __SANITIZE_ADDRESS__
    QSKIP("AddressSanitizer turns mlock into nothing");
#endif
    QVERIFY2(has(flags, "lo") || memory::lockState().unlocked > 0, flags.c_str());
}

void SecretBytesTest::faultBehindAndBeforeALargeBuffer()
{
    constexpr std::size_t pages = 8 * 4096;

    const auto inside = inChild([] { poke(SecretBytes(pages).writable().data()); });
    const auto behind = inChild([] { poke(SecretBytes(pages).writable().data() + pages); });
    const auto before = inChild([] { poke(SecretBytes(pages).writable().data() - 1); });

    QVERIFY(inside == ChildEnd{});
    QCOMPARE(behind.signal, SIGSEGV);
    QCOMPARE(before.signal, SIGSEGV);
}

void SecretBytesTest::stopTheProcessWhenOverrun_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("past");
    for (const int size : {1, 31, 32, 1024, 1030, 4096, 4100})
        for (const int past : {0, 11})
            QTest::addRow("%d bytes, byte %d past the end", size, past) << size << past;
}

void SecretBytesTest::stopTheProcessWhenOverrun()
{
    QFETCH(int, size);
    QFETCH(int, past);

    const auto end = inChild([=] {
        SecretBytes secret(static_cast<std::size_t>(size));
        poke(secret.writable().data() + size + past);
    });

    QVERIFY(!(end == ChildEnd{}));
}

void SecretBytesTest::goOnWithoutLocksAtTheLimit()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("AddressSanitizer turns mlock into nothing");
#endif
    const auto end = inChild([] {
        const rlimit little{64 * 1024, 64 * 1024};
        ::setrlimit(RLIMIT_MEMLOCK, &little);
        // Root is not held to the limit; and whoever changes its user cannot read its own smaps.
        if (::geteuid() == 0
            && (::setgroups(0, nullptr) != 0 || ::setgid(65534) != 0 || ::setuid(65534) != 0))
            std::_Exit(10);
        ::prctl(PR_SET_DUMPABLE, 1);

        const auto before = memory::lockState();
        SecretBytes secret(128 * 1024);
        fill(secret, 7);
        const auto flags = mappingFlags(secret.reveal().data());
        const auto counted = memory::lockState().unlocked - before.unlocked;
        if (counted != secret.size() || !holdsOnly(secret, 7))
            std::_Exit(11);
        if (has(flags, "lo") || !has(flags, "dd"))
            std::_Exit(12);
    });

    QCOMPARE(end.signal, 0);
    QCOMPARE(end.code, 0);
}

void SecretBytesTest::serveManyThreads()
{
    constexpr std::size_t threads = 8;
    std::vector<std::vector<SecretBytes>> kept(threads);
    std::atomic<bool> mixedUp = false;
    std::latch start(threads);
    const auto work = [&](std::size_t thread) {
        start.arrive_and_wait();
        const auto mark = static_cast<std::uint8_t>(thread + 1);
        for (std::size_t i = 0; i < 200'000; ++i) {
            // Mostly of one size class, so that the threads meet.
            SecretBytes secret(i % 50 == 0 ? (i * 37 + thread * 11) % 5000 : 20);
            fill(secret, mark);
            mixedUp = mixedUp || !holdsOnly(secret, mark);
            if (i % 200 == 0)
                kept[thread].push_back(std::move(secret));
        }
    };

    std::vector<std::jthread> running;
    for (std::size_t thread = 0; thread < threads; ++thread)
        running.emplace_back(work, thread);
    running.clear();

    QVERIFY(!mixedUp);
    // What one thread made is read and let go by another.
    for (std::size_t thread = 0; thread < threads; ++thread)
        QVERIFY(std::ranges::all_of(kept[thread], [thread](const auto& secret) {
            return holdsOnly(secret, static_cast<std::uint8_t>(thread + 1));
        }));
}

void SecretBytesTest::giveMemoryBack()
{
    const auto held = [] {
        const auto now = memory::lockState();
        return now.locked + now.unlocked;
    };
    std::vector<SecretBytes> many;
    const auto before = held();

    for (int i = 0; i < 10'000; ++i)
        many.emplace_back(200);
    const auto most = held();
    many.clear();

    QVERIFY(most - before >= 10'000 * 200);
    QVERIFY(held() <= before + 16 * 1024);
}

void SecretBytesTest::compareByEveryByte()
{
    const auto secret = SecretBytes::copyOf(planted);
    for (std::size_t i = 0; i < planted.size(); ++i) {
        auto other = secret.clone();
        QVERIFY(equalInConstantTime(secret.reveal(), other.reveal()));

        other.writable()[i] ^= 0x80;

        QVERIFY(!equalInConstantTime(secret.reveal(), other.reveal()));
    }
    QVERIFY(!equalInConstantTime(secret.reveal(), secret.reveal().first(3)));
    QVERIFY(equalInConstantTime({}, {}));
}

QTEST_GUILESS_MAIN(SecretBytesTest)
#include "secret_bytes_test.moc"
