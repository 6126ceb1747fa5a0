// Two texts of 50,000 lines side by side, against git on the same files; first paint and scrolling.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/table_row.h"
#include "ui/diff/diff_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <functional>

using namespace strongroom;

namespace {

constexpr int turns = 15;
constexpr int lines = 50000;

/// A document of nested keys; in the newer one every fiftieth line is another, and a block moved.
std::string document(bool newer)
{
    std::string text;
    std::string moved;
    for (int i = 0; i < lines / 5; ++i) {
        const auto number = std::to_string(i);
        std::string entry = "secret-" + number + ":\n  owner: team-" + std::to_string(i % 17)
                            + "\n  period: " + (newer && i % 10 == 0 ? "90d" : "180d")
                            + "\n  description: what the service number " + number
                            + " needs to reach its database\n  labels: [pci, eu, tier-"
                            + std::to_string(i % 3) + "]\n";
        (newer && i >= 1000 && i < 1010 ? moved : text) += entry;
    }
    return text + moved;
}

double millisecondsOf(const std::function<void()>& deed)
{
    QElapsedTimer timer;
    timer.start();
    deed();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::array<double, turns> times)
{
    std::ranges::sort(times);
    return times[turns / 2];
}

void write(const QString& path, const std::string& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(text)) < 0)
        qFatal("%s cannot be written", qPrintable(path));
}

void runGit(const QString& git, const QString& older, const QString& newer)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(git, {"diff", "--no-index", "--patience", older, newer});
    if (!process.waitForFinished() || process.exitCode() != 1)
        qFatal("git did not compare");
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication program(argc, argv);
    ui::Theme::current().applyTo(program);
    const auto git = QStandardPaths::findExecutable("git");
    const QTemporaryDir folder;
    const auto older = document(false);
    const auto newer = document(true);
    write(folder.filePath("older"), older);
    write(folder.filePath("newer"), newer);

    std::array<double, turns> ours{};
    std::array<double, turns> theirs{};
    std::array<double, turns> paints{};
    std::array<double, turns> frames{};
    for (int turn = 0; turn < turns; ++turn) {
        const auto at = static_cast<std::size_t>(turn);
        ui::DiffView view;
        view.resize(1600, 900);
        QImage canvas(view.size(), QImage::Format_RGB32);
        ours[at] = millisecondsOf([&] {
            auto compared = diff::compare(older, newer);
            view.setDiff(std::move(*compared));
        });
        theirs[at] = millisecondsOf(
            [&] { runGit(git, folder.filePath("older"), folder.filePath("newer")); });
        paints[at] = millisecondsOf([&] { view.render(&canvas); });
        auto* bar = view.verticalScrollBar();
        constexpr int steps = 40;
        frames[at] = millisecondsOf([&] {
                         for (int step = 1; step <= steps; ++step) {
                             bar->setValue(step * bar->maximum() / (steps + 1)); // All new lines.
                             view.viewport()->render(&canvas);
                         }
                     })
                     / steps;
    }
    constexpr double frame = 1000.0 / 60;
    const auto print = [](const char* figure, double mine, double peers) {
        bench::printRow({figure, mine, peers, "ms", mine / peers});
    };
    print("diff 50,000 lines (git --patience)", median(ours), median(theirs));
    print("diff first paint (a frame of 60 Hz)", median(paints), frame);
    print("diff scrolling frame (60 Hz)", median(frames), frame);
    return 0;
}
