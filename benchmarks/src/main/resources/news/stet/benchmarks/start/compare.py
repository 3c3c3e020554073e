"""Reads the same documents with the standard library: prints articles a second for each."""
import json
import platform
import sys
import time
import xml.etree.ElementTree as ElementTree


def documents_of_xml(path):
    found = []
    with open(path, "rb") as file:
        for length in iter(file.readline, b""):
            found.append(file.read(int(length)))
    return found


def best(read, documents, seconds):
    """The best of several turns."""
    rates = []
    until = time.perf_counter() + seconds
    while not rates or time.perf_counter() < until:
        start = time.perf_counter()
        for document in documents:
            read(document)
        rates.append(len(documents) / (time.perf_counter() - start))
    return max(rates)


def main():
    seconds = int(sys.argv[3]) / 1000
    with open(sys.argv[1], "rb") as file:
        lines = file.read().splitlines()
    version = platform.python_version()
    print(f"json of Python {version}\t{best(json.loads, lines, seconds):,.0f}")
    documents = documents_of_xml(sys.argv[2])
    print(f"xml.etree of Python {version}\t{best(ElementTree.fromstring, documents, seconds):,.0f}")


main()
