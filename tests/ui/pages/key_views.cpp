// Samples as a control plane tells of them, and the sheets filled in.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/key_views.h"

#include "ui/pages/keys/key_deed_sheet.h"
#include "ui/pages/keys/key_wizard.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/secret/secret_edit.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTest>

namespace strongroom::test {
namespace {

domain::KeyStatus keyOf(domain::KeyKind kind, const char* id, const char* name,
                        std::uint32_t revision)
{
    domain::KeyStatus key;
    key.kind = kind;
    key.kekId = std::string(domain::nameOf(kind)) + ':' + id;
    key.name = name;
    key.revision = revision;
    key.health.checkedAt = key.health.lastSuccess = SystemClock().now() - std::chrono::minutes(4);
    return key;
}

void chooseRow(const QWidget& window, int row)
{
    auto* list = window.findChild<ui::SrTableView*>("encryption.list");
    (void)QTest::qWaitFor([list, row] { return list->model()->rowCount() > row; }, 10000);
    list->setCurrentIndex(list->model()->index(row, 0));
}

void addKeySheets(const std::function<void(const char* name, MakeView make)>& row)
{
    for (const int step : {0, 1, 2, 3})
        row(qPrintable(QString("key wizard %1").arg(step + 1)), [step](FakePlane& plane) {
            plane.keys.refusal =
                keyShutAt("permission", "OpenBao answers 403: the token may not use "
                                        "transit/encrypt/prod.");
            return keyWizardAt(plane, step);
        });
    row("change key", [](FakePlane& plane) -> QWidget* {
        fillKeys(plane);
        return new ui::KeyWizard(plane.context, plane.keys.all.ring.keys[1], nullptr);
    });
    const auto rows = [](FakePlane& plane) {
        fillKeys(plane);
        auto all = items::keyRowsOf(plane.keys.all);
        for (auto& one : all)
            one.usedBy = domain::usersOf(plane.uses.all.keys, one.kekId);
        return all;
    };
    row("activate key", [rows](FakePlane& plane) -> QWidget* {
        const auto all = rows(plane);
        return ui::KeyDeedSheet::activating(plane.context, all[1], &all[0], nullptr);
    });
    row("rotate key", [rows](FakePlane& plane) -> QWidget* {
        return ui::KeyDeedSheet::rotating(plane.context, rows(plane)[0], nullptr);
    });
    row("retire key", [rows](FakePlane& plane) -> QWidget* {
        return ui::KeyDeedSheet::retiring(plane.context, rows(plane).back(), nullptr);
    });
    row("re-wrap", [rows](FakePlane& plane) -> QWidget* {
        const auto all = rows(plane);
        return ui::KeyDeedSheet::rewrapping(plane.context, all[0], all, nullptr);
    });
}

} // namespace

void fillKeys(FakePlane& plane)
{
    auto& keys = plane.keys.all;
    auto aws = keyOf(domain::KeyKind::AwsKms, "01", "prod-kek", 2);
    aws.active = aws.rotates = true;
    auto bao = keyOf(domain::KeyKind::OpenBaoTransit, "02", "bao-kek", 1);
    bao.rotates = true;
    bao.cacheSeconds = 300;
    bao.health.lastSuccess = SystemClock().now() - std::chrono::days(2);
    bao.health.step = "key_state";
    bao.health.problem = "The encryption key \"bao-kek\" cannot be used. OpenBao says that the key "
                         "is disabled. Enable it there to have it back.";
    keys.ring.keys = {aws, bao, keyOf(domain::KeyKind::Local, "00", "The runner's own key", 0)};
    plane.uses.all.keys[aws.kekId] = {14, 2, {"Alice", "Bert", "nightly-backup"}};
    keys.usage = {
        {aws.kekId, 212'007, 88'310, 2}, {bao.kekId, 4'312, 1'900, 1}, {"gcp_kms:99", 12, 3, 1}};
}

domain::Rewrap someRewrap()
{
    domain::Rewrap rewrap;
    rewrap.id = {"rewrap-1"};
    rewrap.target = "aws_kms:01";
    rewrap.total = 212'007;
    rewrap.done = 129'004;
    rewrap.failed = 3;
    rewrap.problem = "The encryption key \"bao-kek\" cannot be used. It is disabled.";
    rewrap.startedBy = "Alice";
    rewrap.startedAt = SystemClock().now() - std::chrono::minutes(2);
    return rewrap;
}

Error keyShutAt(const std::string& step, const std::string& message)
{
    Error error{ErrorKind::Forbidden,
                "The encryption key \"prod-kek\" cannot be used. " + message,
                {},
                step};
    error.reason = domain::keyUnusable;
    return error;
}

ui::KeyWizard* keyWizardAt(FakePlane& plane, int step)
{
    auto* wizard = new ui::KeyWizard(plane.context, std::nullopt, nullptr);
    auto* next = wizard->findChild<QPushButton*>("key.next");
    if (step > 0) {
        wizard->findChild<QRadioButton*>("kind.openbao_transit")->click();
        next->click();
        wizard->findChild<QLineEdit*>("key.name")->setText("prod-kek");
        const std::pair<const char*, const char*> texts[] = {
            {"key.field.address", "https://bao.example:8200"},
            {"key.field.key", "prod"},
            {"key.field.role_id", "4a1b"}};
        for (const auto& [field, text] : texts)
            wizard->findChild<QLineEdit*>(field)->setText(text);
        wizard->findChild<ui::SecretEdit*>("key.field.secret_id")
            ->setValue(SecretBytes::copyOf(std::string_view("canary-secret-id")));
    }
    for (int i = 1; i < step; ++i)
        next->click();
    if (step == 3)
        (void)QTest::qWaitFor([next] { return next->isEnabled(); }, 10000);
    return wizard;
}

void addKeyViews(const std::function<void(const char* name, MakeView make)>& row,
                 const MakeWindow& window)
{
    row("keys", [window](FakePlane& plane) {
        fillKeys(plane);
        auto* shown = window(plane, "go.keys");
        chooseRow(*shown, 0);
        return shown;
    });
    row("key that is shut", [window](FakePlane& plane) {
        fillKeys(plane);
        auto* shown = window(plane, "go.keys");
        chooseRow(*shown, 1);
        return shown;
    });
    row("operations", [window](FakePlane& plane) {
        fillKeys(plane);
        auto paused = someRewrap();
        paused.id = {"rewrap-2"};
        paused.state = domain::RewrapState::Paused;
        plane.keys.work = {someRewrap(), paused};
        auto* shown = window(plane, "go.keys");
        chooseRow(*shown, 0);
        return shown;
    });
    row("keys of a member", [window](FakePlane& plane) {
        fillKeys(plane);
        plane.context.membership.capabilities.erase(domain::Capability::Manage);
        plane.session.person.memberships.front().capabilities.erase(domain::Capability::Manage);
        return window(plane, "go.keys");
    });
    addKeySheets(row);
}

} // namespace strongroom::test
