// A console in use for as long as asked: how long its event loop is away, after which deeds, and
// whether its memory grows (UX.md, bars B-12 and B-13).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/sample_secrets.h"
#include "bench/table_row.h"
#include "tests/support/fake_plane.h"
#include "ui/pages/shell/main_window.h"
#include "ui/pages/shell/places.h"
#include "ui/pages/shell/sidebar.h"
#include "ui/theme/theme.h"

#include <QAbstractEventDispatcher>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <array>
#include <ctime>
#include <malloc.h>
#include <map>
#include <span>
#include <unistd.h>

using namespace strongroom;

namespace {

constexpr double longestAllowed = 50; // Milliseconds: B-12.
constexpr double frame = 16;
constexpr double framesAllowed = 0.1; // Per cent of turns: B-12.
constexpr double growthAllowed = 2;   // Per cent over a thousand switches: B-13.
constexpr double memoryAllowed = 350; // MB: B-13.
constexpr int switches = 1000;
constexpr int warmUp = 200;
constexpr int batch = 1000; ///< As a page of the server's.

/// After which of them a turn came.
enum class Deed { Go, OpenPalette, TypeInPalette, Filter, NewSecret, Change };

constexpr std::array deeds{"a place gone to",     "palette opened", "a key in the palette",
                           "a key in the filter", "a form opened",  "a change by others"};

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Of a kind.
struct Turns
{
    std::vector<double> times{};

    double longest() const { return times.empty() ? 0 : *std::ranges::max_element(times); }
    double perCentOver(double limit) const
    {
        const auto over = std::ranges::count_if(times, [&](double turn) { return turn > limit; });
        return times.empty()
                   ? 0
                   : 100.0 * static_cast<double>(over) / static_cast<double>(times.size());
    }
};

/// How long each turn of the event loop takes: from the first event after a sleep until the next.
/// In processor time, which a machine that does other things changes little; and by the clock.
class Watchdog : public QApplication
{
public:
    Watchdog(int& argc, char** argv) : QApplication(argc, argv)
    {
        auto* loop = QAbstractEventDispatcher::instance();
        connect(loop, &QAbstractEventDispatcher::awake, this, &Watchdog::endTurn);
        connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, &Watchdog::endTurn);
    }
    bool notify(QObject* receiver, QEvent* event) override
    {
        if (!m_since.isValid()) {
            m_since.start();
            m_begun = threadMilliseconds();
        }
        return QApplication::notify(receiver, event);
    }
    void endTurn()
    {
        if (m_since.isValid()) {
            m_turns[m_deed].times.push_back(threadMilliseconds() - m_begun);
            m_byTheClock.times.push_back(static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        }
        m_since.invalidate();
    }
    /// What comes from now on, comes of it.
    void follow(Deed deed) { m_deed = deed; }
    void forget()
    {
        m_turns.clear();
        m_byTheClock = {};
    }
    const std::map<Deed, Turns>& turns() const { return m_turns; }
    const Turns& byTheClock() const { return m_byTheClock; }

private:
    QElapsedTimer m_since;
    double m_begun = 0;
    Deed m_deed = Deed::Go;
    std::map<Deed, Turns> m_turns;
    Turns m_byTheClock;
};

double residentMegabytes()
{
    malloc_trim(0); // What was given back and is only kept is not growth.
    QFile file("/proc/self/statm");
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toDouble() * static_cast<double>(getpagesize()) / 1e6;
}

void fill(index::SecretIndex& index, int count)
{
    for (int at = 0; at < count; at += batch)
        index.put(bench::sampleSecrets(at, std::min(batch, count - at)));
}

/// What somebody does all day, one thing at a time, while others change a secret now and then.
class Day
{
public:
    Day(test::FakePlane& plane, test::FakeMetadata& metadata, ui::MainWindow& window)
        : m_plane(plane), m_metadata(metadata), m_window(window),
          m_sidebar(*window.findChild<ui::Sidebar*>())
    {
        const auto rows = metadata.secrets.find("");
        for (std::size_t at = 0; at < rows.size(); at += std::max(rows.size() / 100, 1UL))
            m_changing.push_back(metadata.secrets.keyedAt(rows[at]));
    }

    Deed next()
    {
        if (!m_toType.isEmpty())
            return type();
        for (auto* dialog : m_window.findChildren<QDialog*>())
            dialog->close();
        const int step = m_steps++;
        switch (step % 7) {
        case 2: return change(step);
        case 3: return lookUp("service " + QString::number(step * 7919));
        case 5: m_plane.actions.action("secret.new")->trigger(); return Deed::NewSecret;
        case 6: return filter(step % 2 == 0 ? "ledger " + QString::number(step) : QString());
        default: return go(step);
        }
    }
    int steps() const { return m_steps; }

private:
    Deed go(int step)
    {
        const auto& places = ui::placeEntries();
        m_sidebar.goTo(places.at(static_cast<std::size_t>(step) % places.size()).place);
        for (auto* view : m_window.findChildren<QAbstractItemView*>())
            if (view->isVisible() && view != &m_sidebar && view->model() != nullptr) {
                const int rows = view->model()->rowCount(view->rootIndex());
                if (rows > 0)
                    view->setCurrentIndex(view->model()->index(step * 7919 % rows, 0));
            }
        return Deed::Go;
    }
    Deed change(int step)
    {
        auto& changed = m_changing.at(static_cast<std::size_t>(step) % m_changing.size());
        ++changed.secret.revision;
        m_metadata.secrets.put(std::span(&changed, 1));
        m_metadata.tell();
        return Deed::Change;
    }
    Deed lookUp(const QString& name)
    {
        m_plane.actions.action("lookup.palette")->trigger();
        m_input = m_window.findChild<QLineEdit*>("lookup.input");
        m_typing = Deed::TypeInPalette;
        m_toType = name;
        return Deed::OpenPalette;
    }
    /// With nothing, it is emptied.
    Deed filter(const QString& text)
    {
        m_sidebar.goTo(ui::Place::AllSecrets);
        for (auto* one : m_window.findChildren<QLineEdit*>("browser.filter"))
            if (one->isVisible())
                m_input = one;
        if (m_input == nullptr)
            return Deed::Go;
        m_input->clear();
        m_typing = Deed::Filter;
        m_toType = text;
        return Deed::Filter;
    }
    /// A key a turn, as from a keyboard.
    Deed type()
    {
        const auto key = m_toType.front();
        m_toType.remove(0, 1);
        if (m_input != nullptr)
            QTest::sendKeyEvent(QTest::Click, m_input, Qt::Key_unknown, key, {}, 0);
        return m_typing;
    }

    test::FakePlane& m_plane;
    test::FakeMetadata& m_metadata;
    ui::MainWindow& m_window;
    ui::Sidebar& m_sidebar;
    std::vector<domain::KeyedSecret> m_changing;
    QPointer<QLineEdit> m_input;
    Deed m_typing = Deed::Filter;
    QString m_toType;
    int m_steps = 0;
};

void print(const Watchdog& watchdog, double before, double after)
{
    const auto row = [](const std::string& figure, double ours, double allowed, const char* unit) {
        bench::printRow({figure, ours, allowed, unit, ours / allowed});
    };
    Turns all;
    for (const auto& [deed, turns] : watchdog.turns())
        all.times.insert(all.times.end(), turns.times.begin(), turns.times.end());
    row("soak: longest turn of the loop", all.longest(), longestAllowed, "ms");
    row("soak: turns longer than a frame", all.perCentOver(frame), framesAllowed, "%");
    row("soak: longest turn by the clock", watchdog.byTheClock().longest(), longestAllowed, "ms");
    for (const auto& [deed, turns] : watchdog.turns()) {
        const std::string name = deeds.at(static_cast<std::size_t>(deed));
        row("soak: longest, " + name, turns.longest(), longestAllowed, "ms");
        row("soak: over a frame, " + name, turns.perCentOver(frame), framesAllowed, "%");
    }
    row("soak: growth over 1,000 switches", 100 * (after - before) / before, growthAllowed, "%");
    row("soak: memory of a million", after, memoryAllowed, "MB");
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    Watchdog program(argc, argv);
    QCoreApplication::setOrganizationName("strongroom-bench");
    QCommandLineParser parser;
    parser.addOption({"minutes", "Goes on for so long, after the switches.", "minutes", "0"});
    parser.addOption({"secrets", "So many are known.", "count", "1000000"});
    parser.process(program);
    ui::Theme::current().applyTo(program);

    test::FakePlane plane;
    test::FakeMetadata metadata;
    fill(metadata.secrets, parser.value("secrets").toInt());
    plane.context.metadata = &metadata;
    ui::MainWindow window(plane.context);
    window.resize(1280, 860);
    window.show();
    window.enter();

    Day day(plane, metadata, window);
    double before = 0;
    double after = 0;
    QElapsedTimer since;
    since.start();
    const auto last = parser.value("minutes").toDouble() * 60'000;
    QTimer beat;
    // A person's pace would take an hour; between two steps everything that one set off has run.
    beat.setInterval(20);
    QObject::connect(&beat, &QTimer::timeout, &program, [&] {
        if (day.steps() == warmUp) {
            before = residentMegabytes();
            program.forget();
        }
        if (day.steps() == warmUp + switches)
            after = residentMegabytes();
        if (day.steps() >= warmUp + switches && static_cast<double>(since.elapsed()) >= last)
            return QCoreApplication::quit();
        const auto deed = day.next();
        program.follow(deed);
    });
    beat.start();
    QCoreApplication::exec();
    print(program, before, after);
    for (auto* dialog : window.findChildren<QDialog*>())
        dialog->close();
    return 0;
}
