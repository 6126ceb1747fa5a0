// A console in use for as long as asked: how long its event loop is away, and whether its memory
// grows (UX.md, bars B-12 and B-13).
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
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <malloc.h>
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

/// How long each turn of the event loop takes: from the first event after a sleep until the next.
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
        if (!m_since.isValid())
            m_since.start();
        return QApplication::notify(receiver, event);
    }
    void endTurn()
    {
        if (m_since.isValid())
            m_turns.push_back(static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        m_since.invalidate();
    }
    void forget() { m_turns.clear(); }
    double longest() const { return m_turns.empty() ? 0 : *std::ranges::max_element(m_turns); }
    double perCentOver(double limit) const
    {
        const auto over = std::ranges::count_if(m_turns, [&](double turn) { return turn > limit; });
        return m_turns.empty()
                   ? 0
                   : 100.0 * static_cast<double>(over) / static_cast<double>(m_turns.size());
    }

private:
    QElapsedTimer m_since;
    std::vector<double> m_turns;
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

/// What somebody does all day, one thing at a time.
class Day
{
public:
    Day(test::FakePlane& plane, ui::MainWindow& window)
        : m_plane(plane), m_window(window), m_sidebar(*window.findChild<ui::Sidebar*>())
    {}

    void next()
    {
        if (!m_toType.isEmpty())
            return type();
        for (auto* dialog : m_window.findChildren<QDialog*>())
            dialog->close();
        const int step = m_steps++;
        if (step % 7 == 3)
            return lookUp("service " + QString::number(step * 7919));
        if (step % 7 == 5)
            return m_plane.actions.action("secret.new")->trigger();
        const auto& places = ui::placeEntries();
        m_sidebar.goTo(places.at(static_cast<std::size_t>(step) % places.size()).place);
        for (auto* view : m_window.findChildren<QAbstractItemView*>())
            if (view->isVisible() && view != &m_sidebar && view->model() != nullptr) {
                const int rows = view->model()->rowCount(view->rootIndex());
                if (rows > 0)
                    view->setCurrentIndex(view->model()->index(step * 7919 % rows, 0));
            }
    }
    int steps() const { return m_steps; }

private:
    void lookUp(const QString& name)
    {
        m_plane.actions.action("lookup.palette")->trigger();
        m_toType = name;
    }
    /// A key a turn, as from a keyboard.
    void type()
    {
        auto* input = m_window.findChild<QLineEdit*>("lookup.input");
        QTest::sendKeyEvent(QTest::Click, input, Qt::Key_unknown, m_toType.front(), {}, 0);
        m_toType.remove(0, 1);
    }

    test::FakePlane& m_plane;
    ui::MainWindow& m_window;
    ui::Sidebar& m_sidebar;
    QString m_toType;
    int m_steps = 0;
};

void print(const Watchdog& watchdog, double before, double after)
{
    const auto row = [](const char* figure, double ours, double allowed, const char* unit) {
        bench::printRow({figure, ours, allowed, unit, ours / allowed});
    };
    row("soak: longest turn of the loop", watchdog.longest(), longestAllowed, "ms");
    row("soak: turns longer than a frame", watchdog.perCentOver(frame), framesAllowed, "%");
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

    Day day(plane, window);
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
        day.next();
    });
    beat.start();
    QCoreApplication::exec();
    print(program, before, after);
    for (auto* dialog : window.findChildren<QDialog*>())
        dialog->close();
    return 0;
}
