// Scrolling a million secrets: what one picture of the list takes, beside an empty table of the
// same size.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/processor_time.h"
#include "bench/table_row.h"
#include "models/index/secret_index.h"
#include "models/items/secret_list_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"

#include <QApplication>
#include <QPixmap>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>
#include <vector>

using namespace strongroom;

namespace {

constexpr int secrets = 1'000'000;
constexpr int environments = 1000;
constexpr int pictures = 600;
constexpr QSize size(1280, 860);

domain::Environment environmentOf(int number)
{
    char id[64];
    std::snprintf(id, sizeof id, "01900000-0000-7000-8000-%012x", number);
    return {
        {id}, {"org"}, "env-" + std::to_string(number), "Environment " + std::to_string(number)};
}

void fill(index::SecretIndex& index, const std::vector<domain::Environment>& all)
{
    std::vector<domain::Secret> some;
    for (int i = 0; i < secrets; ++i) {
        domain::Secret secret;
        secret.id = domain::SecretId::fresh();
        secret.organization = {"org"};
        secret.environment = all[static_cast<std::size_t>(i % environments)].id;
        secret.name = "service-" + std::to_string(i) + "-api-key";
        secret.slug = secret.name;
        secret.revision = 3;
        secret.currentVersion = 2;
        secret.keyCount = 3;
        some.push_back(std::move(secret));
        if (some.size() == 1000) {
            index.put(some);
            some.clear();
        }
    }
}

/// Processor time of each picture while the list is flung from its top towards its end.
std::vector<double> fling(QTableView& view)
{
    view.resize(size);
    view.show();
    QApplication::processEvents();
    auto* bar = view.verticalScrollBar();
    QPixmap picture(view.size());
    std::vector<double> times;
    for (int i = 0; i < pictures; ++i) {
        times.push_back(bench::millisecondsOf([&] {
            bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * i / pictures));
            view.render(&picture);
        }));
    }
    std::ranges::sort(times);
    return times;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication program(argc, argv);
    ui::Theme::current().applyTo(program);
    std::vector<domain::Environment> all;
    for (int i = 0; i < environments; ++i)
        all.push_back(environmentOf(i));
    index::SecretIndex index;
    fill(index, all);
    items::SecretListModel model;
    model.setEnvironments(all);
    ui::SrTableView list("Secrets");
    list.setModel(&model);
    list.setItemDelegate(new ui::RowDelegate(&list));
    list.setItemDelegateForColumn(
        items::SecretListModel::Scope,
        new ui::EnvDelegate(items::SecretListModel::EnvironmentKindRole, &list));
    list.setStretchColumn(items::SecretListModel::Name);

    const double sorted = bench::millisecondsOf([&] { (void)index.find({}); });
    const double shown = bench::millisecondsOf([&] {
        model.showIndex(index);
        while (model.isFinding())
            QApplication::processEvents();
        list.resize(size);
        list.show();
        QPixmap first(size);
        list.render(&first);
    });
    bench::printRow({"list: a million sorted, once", sorted, 100, "ms", sorted / 100});
    bench::printRow({"list: first picture of a million", shown, 100, "ms", shown / 100});

    QStandardItemModel nothing(0, 5);
    QTableView empty;
    empty.setModel(&nothing);
    const auto ours = fling(list);
    const auto theirs = fling(empty);
    const auto row = [&](const char* figure, double q) {
        const auto at = static_cast<std::size_t>(q * (pictures - 1));
        bench::printRow({figure, ours[at], theirs[at], "ms", ours[at] / theirs[at]});
    };
    row("list: a picture while flung, p50", 0.5);
    row("list: a picture while flung, p99", 0.99);
    const auto p99 = ours[static_cast<std::size_t>(0.99 * (pictures - 1))];
    bench::printRow({"list: the same, of a frame's time", p99, 16.7, "ms", p99 / 16.7});
    return 0;
}
