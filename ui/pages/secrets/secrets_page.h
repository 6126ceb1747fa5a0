// All secrets of a scope, found while typing; the chosen one beside them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/secret_list_model.h"
#include "ui/pages/page_context.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace strongroom::ui {

class BulkBar;
class FilterField;
class SampleBar;
class SecretDetail;
class SrTableView;
class StateOverlay;

/// Also the trash: the same list, of what was deleted.
class SecretsPage : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Active, Trash };

    SecretsPage(PageContext& context, Kind kind, QWidget* parent = nullptr);

    /// None and false: everything.
    void setScope(std::optional<domain::EnvironmentId> environment, bool organizationOnly);
    void reload();
    /// Once for many changes that come at the same time.
    void reloadSoon();
    void focusFilter();
    SecretDetail& detail() { return *m_detail; }
    SampleBar& samples() { return *m_samples; }
    /// Chosen as soon as it stands in the list: it has just been made.
    void expectSecret(const domain::SecretId& id);
    /// Asks what to do with all that are marked; with the current one, if none is.
    void openBulk();
    /// The current one, or all that are marked.
    void removeOrRestore();

public slots:
    void openSecret(const QString& id);

signals:
    void createRequested();
    void bulkStarted(const std::string& id);
    void announced(const QString& text);
    void moved(const QString& text);

private:
    void listen();
    void load();
    void show(const std::vector<domain::Secret>& secrets);
    /// The metadata that the console keeps is another, or how far it is.
    void showKnown();
    void takeFound();
    void tellState();
    void tellProgress(const client::MetadataState& state);
    /// The same secret; where it has gone, the one that took its row.
    void keepChosen(const domain::SecretId& chosen, int row);
    void showEmptyState();
    void tellCount();
    void offerSamples();
    bool readsMetadata() const { return m_kind == Kind::Active && m_context.metadata != nullptr; }
    void choose(int row);

    PageContext& m_context;
    const Kind m_kind;
    items::SecretListModel m_model;
    FilterField* m_filter;
    BulkBar* m_bulk;
    QLabel* m_count;
    QLabel* m_progress;
    SrTableView* m_list;
    StateOverlay* m_overlay;
    SampleBar* m_samples;
    SecretDetail* m_detail;
    std::optional<domain::EnvironmentId> m_environment;
    bool m_organizationOnly = false;
    domain::SecretId m_chosen;
    domain::SecretId m_expected;
    int m_chosenRow = 0;
    bool m_filtering = false;      ///< What is looked for is what was typed.
    std::optional<int> m_scrolled; ///< Before others stood there.
    QTimer m_soon{this};
    QDateTime m_loadedAt;
};

} // namespace strongroom::ui
