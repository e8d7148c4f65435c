# The bot: not root, nothing written outside the two volumes, what it stands on pinned by hash.
FROM python:3.11-slim AS wheels
COPY requirements.lock /
RUN python -m venv /venv \
    && /venv/bin/pip install --no-cache-dir --require-hashes --only-binary :all: -r /requirements.lock

FROM python:3.11-slim
# Letters of pictures and printed reports: this one package covers Latin, Arabic and Ethiopic.
RUN apt-get update \
    && apt-get install -y --no-install-recommends fonts-noto-core \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --create-home --home-dir /home/wegwijs wegwijs \
    && install -d -o wegwijs -m 0700 /data /keys
COPY --from=wheels /venv /venv
WORKDIR /app
COPY bot bot
COPY locales locales
COPY migrations migrations
ENV PATH=/venv/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 \
    DATA_DIR=/data KEY_DIR=/keys HTTP_HOST=0.0.0.0 HTTP_PORT=8080
USER wegwijs
VOLUME ["/data", "/keys"]
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
    CMD ["python", "-c", "import os, urllib.request; urllib.request.urlopen(f\"http://127.0.0.1:{os.environ['HTTP_PORT']}/health\", timeout=4)"]
# Run it so:  docker run --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges
#             -v wegwijs-data:/data -v wegwijs-keys:/keys -e BOT_TOKEN ... wegwijs
CMD ["python", "-m", "bot", "run"]
