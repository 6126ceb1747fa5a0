// A window with the list of a million secrets out of the sealed copy, as a start of the console
// shows it before any server has answered; it says on its output what has come when.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/bench_copy.h"
#include "bench/sample_secrets.h"
#include "models/items/secret_list_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"

#include <QApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdio>

using namespace strongroom;

namespace {

constexpr int secrets = 1'000'000;
constexpr int batch = 1000;
const char* const organization = "01900000-0000-7000-8000-000000000001";

void say(const char* what)
{
    std::puts(what);
    std::fflush(stdout);
}

/// A server that is not reached, and that has listed everything once: the copy alone counts.
class Unreached final : public client::KeyedSecretsApi
{
public:
    QCoro::Task<Result<domain::Page<domain::KeyedSecret>>>
    listKeyed(domain::OrganizationId, std::optional<std::string>, std::uint32_t) override
    {
        co_return Error{ErrorKind::Unavailable, "It is not there."};
    }
    QCoro::Task<Result<domain::KeyedSecret>> getKeyed(domain::OrganizationId,
                                                      domain::SecretId) override
    {
        co_return Error{ErrorKind::Unavailable, "It is not there."};
    }
};

/// Writes the copy that starts are measured with.
int fill(const QString& folder)
{
    Unreached server;
    bench::BenchCopy copy(server, folder);
    QEventLoop loop;
    QCoro::connect(copy.store.open({{organization}, "ada"},
                                   [](std::span<const std::uint8_t>) { return Done{}; }),
                   &loop, [&](const Result<Done>&) { loop.quit(); });
    if (!copy.store.lasts())
        loop.exec();
    auto all = bench::sampleSecrets(0, secrets);
    std::ranges::sort(all, {}, [](const auto& one) { return one.secret.name; });
    for (std::size_t at = 0; at < all.size(); at += batch) {
        client::CopyChange part;
        part.put.assign(all.begin() + static_cast<std::ptrdiff_t>(at),
                        all.begin() + static_cast<std::ptrdiff_t>(at + batch));
        part.mark.position = 100;
        part.mark.whole = true;
        if (!copy.store.keep(part))
            return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}

int show(const QString& folder)
{
    Unreached server;
    bench::BenchCopy copy(server, folder);
    items::SecretListModel model;
    QWidget window;
    window.resize(1280, 800);
    auto* layout = new QVBoxLayout(&window);
    auto* filter = new QLineEdit;
    auto* list = new ui::SrTableView("Secrets");
    layout->addWidget(filter);
    layout->addWidget(list);
    list->setModel(&model);
    list->setItemDelegate(new ui::RowDelegate(list));
    list->setStretchColumn(items::SecretListModel::Name);
    model.showIndex(copy.sync.index());
    bool any = false;
    QObject::connect(&copy.sync, &client::MetadataApi::changed, &model,
                     &items::SecretListModel::refresh);
    QObject::connect(&model, &items::SecretListModel::found, &window, [&] {
        if (!filter->text().isEmpty()) { // Answered, over all of it.
            list->viewport()->repaint();
            say(model.rowCount() > 0 && model.total() == secrets ? "whole" : "wrong");
            return QApplication::quit();
        }
        if (model.rowCount() > 0 && !std::exchange(any, true)) {
            list->viewport()->repaint();
            say("rows");
        }
        if (model.rowCount() < secrets)
            return;
        filter->setText("stripe_api_key");
        model.setFilter(filter->text());
    });
    window.show();
    say("window");
    copy.sync.open({organization});
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication program(argc, argv);
    const auto arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "fill")
        return fill(arguments[2]);
    if (arguments.size() == 3 && arguments[1] == "show") {
        ui::Theme::current().applyTo(program);
        return show(arguments[2]);
    }
    if (arguments.size() != 2 || arguments[1] != "bare")
        return EXIT_FAILURE;
    QWidget window;
    window.resize(1280, 800);
    window.show();
    window.repaint();
    say("window");
    return EXIT_SUCCESS;
}
